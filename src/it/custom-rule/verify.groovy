String log = new File(basedir, 'build.log').text
assert log.contains('[ERROR] pom.xml acme.contact: No CONTACT.txt')
assert log.contains('Team Sheep, sheep@acme.org')
