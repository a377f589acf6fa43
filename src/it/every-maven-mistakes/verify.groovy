String log = new File(basedir, 'build.log').text
[
    "POM: unknown parameter <polcy>, did you mean 'policy'?",
    "POM: unknown rule 'licence-file', did you mean 'license-file'?",
    "POM: severity of 'readme': 'warn' is no severity, did you mean 'warning'?",
    "POM: rule 'readme' has no option 'evidense', did you mean 'evidence'?",
    "-DopenByDefault.severities: unknown rule 'changlog', did you mean 'changelog'?",
    "failOn: 'warn' is none of error, warning, info, never",
    "kind: 'servce' is no kind of project, did you mean 'service'?",
    "formats: 'sariff' is no format, did you mean 'sarif'?"
].each { assert log.contains(it) : it }
assert !log.contains('Exception in')
assert !new File(basedir, 'target/open-by-default').exists()
