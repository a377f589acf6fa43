String log = new File(basedir, 'build.log').text
def at = { String element -> 'pom.xml:' + (new File(basedir, 'pom.xml').readLines().findIndexOf { it.contains(element) } + 1) }
[
    at('<polcy>') + ": unknown parameter <polcy>, did you mean 'policy'?",
    at('<licence-file>') + ": unknown rule 'licence-file', did you mean 'license-file'?",
    at('<readme>warn') + ": severity of 'readme': 'warn' is no severity, did you mean 'warning'?",
    at('<evidense>') + ": rule 'readme' has no option 'evidense', did you mean 'evidence'?",
    "-DopenByDefault.severities: unknown rule 'changlog', did you mean 'changelog'?",
    "-DopenByDefault.failon: unknown property, did you mean 'openByDefault.failOn'?",
    at('<failOn>') + ": failOn: 'warn' is none of error, warning, info, never",
    at('<kind>') + ": kind: 'servce' is no kind of project, did you mean 'service'?",
    at('<formats>') + ": formats: 'sariff' is no format, did you mean 'sarif'?",
    at('<openByDefault.verbose>') + ": verbose: 'yes' is neither true nor false"
].each { assert log.contains(it) : it }
assert !log.contains('Exception in')
assert !new File(basedir, 'target/open-by-default').exists()
