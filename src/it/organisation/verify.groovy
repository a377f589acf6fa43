import groovy.json.JsonSlurper

def log = { String name -> new File(basedir, name + '.log').text }
def report = { String path -> new JsonSlurper().parse(new File(basedir, path + '/target/open-by-default/report.json')) }
def result = { r, String rule -> r.results.find { it.rule == rule } }

// The policy comes in a jar, by way of the parent; the repository says what it may.
def shop = report('shop')
assert shop.policy == '/acme/open-by-default.yml' && shop.policyDigest ==~ /sha256:[0-9a-f]{64}/
assert result(shop, 'acme.disclaimer').outcome == 'passed'
assert result(shop, 'support').severity == 'warning'
assert result(shop, 'changelog') == null
assert shop.project.kind == 'library'

// Going below what the policy allows is a mistake with both places.
def lower = new File(basedir, 'lower/pom.xml').readLines()
def line = { String text -> lower.findIndexOf { it.contains(text) } + 1 }
assert log('lower').contains("pom.xml:${line('<private-keys>')}: severity of 'private-keys': off is below error, the floor that /acme/open-by-default.yml:3 sets")
assert log('lower').contains("pom.xml:${line('<allow>')}: option 'allow' of 'license-approved': /acme/open-by-default.yml:4 locks the rule")

// A repository without a POM is checked from a build that has the parent, and brings its own file.
assert log('roles').contains('[ERROR]') && log('roles').contains('acme.disclaimer: The README does not say that there is no warranty')

// What is accepted fails nothing until the day has passed.
assert log('accepted').contains('acme.disclaimer') && log('accepted').contains('Comes with the next release')
assert log('expired').contains('accepted no more since 2027-04-01')
return true
