String log = new File(basedir, 'build.log').text
assert log.count('[WARNING] Nothing is checked: org.acme:unbound:pom:1.0.0 is the root of the build') == 1
