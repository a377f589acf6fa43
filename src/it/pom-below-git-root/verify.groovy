import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'app/target/open-by-default/report.json'))
def byRule = report.results.collectEntries { [it.rule, it] }
assert byRule['readme'].outcome == 'passed'
assert byRule['readme'].evidence[0].path == 'README.md'
assert byRule['contributing'].findings[0].path == 'app/pom.xml'
