def expected = ['1-all': 1, '2-pl': 0, '3-rf': 0, '4-am': 1, '5-module': 0, '6-parallel': 1, '7-goal': 1]
expected.each { name, count ->
    String log = new File(basedir, name + '.log').text
    assert log.contains('BUILD SUCCESS') : name
    assert (log =~ /rules?: \d+ passed/).count == count : name
    assert !log.contains('marked as @threadSafe') : name
}
// Where nothing is checked, the log says so once, and why.
['2-pl', '3-rf', '5-module'].each { name ->
    String log = new File(basedir, name + '.log').text
    assert (log =~ /Nothing is checked here: the root of the build, (\.\.\/)?pom\.xml, checks the whole repository/).count == 1 : name
}
return true
