import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
assert log.contains('BUILD FAILURE')
assert log.contains('[ERROR] pom.xml license-file: ')
assert log.contains('[ERROR] pom.xml contributing: ')
assert log.contains('[WARNING] pom.xml readme: ')
assert !log.contains('validation issues')
assert !log.contains('is unknown for plugin')

def report = new JsonSlurper().parse(new File(basedir, 'target/open-by-default/report.json'))
assert report.schemaVersion == 1
assert report.project.coordinates == 'org.acme:findings:1.0.0'
def byRule = report.results.collectEntries { [it.rule, it] }
assert byRule['license-file'].outcome == 'failed'
assert byRule['readme'].severity == 'warning'
assert !byRule.containsKey('changelog')
assert byRule['scm'].findings[0].path == 'pom.xml'
