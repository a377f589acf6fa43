import groovy.json.JsonSlurper

// A rule that breaks down is named and ends the build, whatever failOn says, but after the others ran and with a report.
def log = new File(basedir, 'build.log').text
assert log.contains("Rule 'acme.old' (org.acme.OldRule) crashed (java.lang.NoSuchMethodError: 'java.lang.String org.acme.Gone.name()')")
assert log.contains('build it anew')

def report = new JsonSlurper().parse(new File(basedir, 'target/open-by-default/report.json'))
assert report.results.find { it.rule == 'acme.old' }.outcome == 'unknown'
assert report.results.find { it.rule == 'readme' }.outcome == 'failed'
return true
