String log = new File(basedir, 'build.log').text
// The work happens once, in the build root.
assert (log =~ /rules?: \d+ passed/).count == 1
assert log.contains('[WARNING] pom.xml readme: ')
// The child overrides one severity and keeps the other; the command line wins over both.
def line = { String path, String element -> new File(basedir, path).readLines().findIndexOf { it.contains(element) } + 1 }
assert log =~ /contributing +error .*\(child\/pom.xml:${line('child/pom.xml', '<contributing>')}\)/
assert log =~ /readme +warning .*\(pom.xml:${line('pom.xml', '<readme>')}\)/
// Maven 4 itself puts a user property in the place of the POM's property of that name.
boolean isMaven4 = basedir.path.contains('it-4')
assert isMaven4 || log =~ /issue-tracker +error .*\(pom.xml:${line('pom.xml', '<openByDefault.severities>')}\)/
assert log =~ /changelog +off .*\(-DopenByDefault.severities\)/
assert log =~ /license-file +error .*\(rule/ // the line is as wide as the terminal
