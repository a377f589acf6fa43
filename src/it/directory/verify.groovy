import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/open-by-default/report.json'))
assert report.project.coordinates == 'org.acme:audited:7'
assert report.results.find { it.rule == 'readme' }.outcome == 'passed'
assert new File(basedir, 'checkout').list().sort() == ['.git', '.mvn', 'README.md', 'app']
assert new File(basedir, 'checkout/app').list() == ['pom.xml']
assert new File(basedir, 'nowhere.log').text.contains("-DopenByDefault.directory: '")
