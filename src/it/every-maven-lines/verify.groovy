def line = { String path, String text -> new File(basedir, path).readLines().findIndexOf { it.contains(text) } + 1 }
def connection = line('pom.xml', '<connection>')
def tracker = line('pom.xml', 'jira.acme.lan')
def distribution = line('app/pom.xml', 'nexus.acme.lan')

['1-build', '2-directory'].each { name ->
    String log = new File(basedir, name + '.log').text
    assert log.contains('pom.xml:' + connection + ' scm-public: <connection> ') : name
    assert log.contains('pom.xml:' + tracker + ' no-internal-hosts: ') : name
    assert log.contains('app/pom.xml:' + distribution + ' no-internal-hosts: ') : name
}
return true
