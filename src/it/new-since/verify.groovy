import groovy.json.JsonSlurper

def log = { name -> new File(basedir, name).getText('UTF-8') }
assert log('1-new.log').contains('README.md:5 docs-links: The link')
assert log('1-new.log').contains('1 new finding; ')
assert !log('1-new.log').contains('README.md:3 docs-links: The link')
assert log('2-nothing-new.log').contains('BUILD SUCCESS')
assert log('2-nothing-new.log').contains('0 new findings; ')
assert log('3-missing.log').contains('git fetch')

def report = new JsonSlurper().parse(new File(basedir, 'target/open-by-default/report.json'))
assert report.commit.id ==~ /[0-9a-f]{40}/
assert report.results.find { it.rule == 'docs-links' }.findings.collect { it.line } == [3]
