String log = new File(basedir, 'build.log').text
// The work happens once, in the build root.
assert (log =~ /rules?: \d+ passed/).count == 1
assert log.contains('[WARNING] pom.xml readme: ')
// The child overrides one severity and keeps the other; the command line wins over both.
assert log =~ /contributing +error .*\(POM\)/
assert log =~ /readme +warning .*\(POM\)/
assert log =~ /changelog +off .*\(-DopenByDefault.severities\)/
assert log =~ /license-file +error .*\(rule default\)/
