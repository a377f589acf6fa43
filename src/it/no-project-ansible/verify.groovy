import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/open-by-default/report.json'))
assert report.project.coordinates == null
assert report.project.kind == 'infrastructure'
def byRule = report.results.collectEntries { [it.rule, it] }
assert byRule['scm'].outcome == 'not-applicable'
assert byRule['deployment-automation'].outcome == 'passed'
assert new File(basedir, byRule['readme'].findings[0].path).file
