import groovy.json.JsonSlurper

String patch = new File(basedir, 'target/open-by-default/fix.patch').getText('UTF-8')
assert patch.contains('+    <connection>scm:git:https://github.com/acme/sheep.git</connection>')
assert patch.contains('-Counts sheep. [The manual](docs/manuel.md) tells how.')
assert patch.contains('+Copyright (c) Acme Ltd')
String log = new File(basedir, '1-patch.log').getText('UTF-8')
assert log.contains('fixed pom.xml scm-public: <connection>')
assert log.contains('fixed pom.xml pom-identity: <url>')
assert log.contains('To apply it: git apply target/open-by-default/fix.patch')

assert new File(basedir, '2-unknown.log').getText('UTF-8').contains("unknown rule 'scm-pubic', did you mean 'scm-public'?")

String pom = new File(basedir, 'pom.xml').getText('UTF-8')
assert pom.contains('<packaging>pom</packaging> <!-- no jar -->')
assert pom.contains('    <connection>scm:git:https://github.com/acme/sheep.git</connection>\n    <url>https://github.com/acme/sheep</url>\n  </scm>')

assert new File(basedir, '5-dirty.log').getText('UTF-8').contains('README.md has changes that are not committed')
assert new File(basedir, 'README.md').getText('UTF-8').contains('[The manual](docs/manuel.md)')

assert new File(basedir, '7-off.log').getText('UTF-8').contains('rules: changelog is off here')

def results = new JsonSlurper().parse(new File(basedir, 'target/open-by-default/report.json')).results
def outcome = { rule -> results.find { it.rule == rule }.outcome }
assert outcome('scm-public') == 'passed'
assert results.find { it.rule == 'license-file' }.findings[0].fix.contains('git add')
