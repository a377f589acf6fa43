assert new File(basedir, 'build.log').text.contains('[ERROR] pom.xml acme.contact: No CONTACT.txt')
