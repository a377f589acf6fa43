import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/open-by-default/report.json'))
assert report.project.coordinates.startsWith('org.openbydefault:open-by-default-maven-plugin:')
assert report.project.kind == 'plugin'
assert report.summary.passed > 20
return true
