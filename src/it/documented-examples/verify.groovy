String log = new File(basedir, 'build.log').text
int executions = new File(basedir, 'pom.xml').text.count('<execution>')
assert executions > 30
assert (log =~ /rules?: \d+ passed/).count == executions
