// Types every command of these pages, and builds projects of the README's snippets as they stand.
File project = basedir.parentFile.parentFile.parentFile
File mavens = new File(project, 'target/mavens')
String command = System.getProperty('os.name').startsWith('Windows') ? 'bin/mvn.cmd' : 'bin/mvn'
String maven = new File(mavens.listFiles().find { it.name.startsWith('apache-maven-3.9') }, command)
File work = new File(basedir, 'work')
work.deleteDir()

def run = { File folder, List<String> arguments ->
    def builder = new ProcessBuilder([maven, '-o', '-B', "-Dmaven.repo.local=$localRepositoryPath".toString()] + arguments)
    builder.directory(folder).redirectErrorStream(true).environment().putAll(MAVEN_SKIP_RC: '1', MAVEN_OPTS: mavenOpts)
    Process process = builder.start()
    String log = process.inputStream.getText('UTF-8')
    [code: process.waitFor(), log: log]
}
def pom = { File folder, String coordinates, String rest ->
    folder.mkdirs()
    File file = new File(folder, 'pom.xml')
    file.text = "<project><modelVersion>4.0.0</modelVersion>$coordinates<packaging>pom</packaging>$rest</project>"
    file
}
def named = { String name -> "<groupId>org.acme</groupId><artifactId>$name</artifactId><version>1</version>" }

String readme = new File(project, 'README.md').text
def snippet = { String heading -> (readme =~ /(?s)### ${heading}\n.*?```xml\n(.*?)```/)[0][1] }

// One repository
File one = new File(work, 'one')
pom(one, named('one'), snippet('One repository'))
def checked = run(one, ['validate'])
assert checked.code == 1 && checked.log.contains('Checking org.acme:one:1, kind ') : checked.log
assert checked.log.contains('policy essential') && checked.log.contains('Start with: ') : checked.log
assert checked.log.contains('About a rule: mvn open-by-default:explain') : checked.log

// Several modules
File reactor = new File(work, 'reactor')
pom(reactor, named('reactor'), '<modules><module>a</module></modules>' + snippet('One repository with several modules'))
pom(new File(reactor, 'a'), '<parent>' + named('reactor') + '</parent><artifactId>a</artifactId>', '')
checked = run(reactor, ['validate'])
assert checked.log.count('Checking org.acme:reactor:1') == 1 && !checked.log.contains('Checking org.acme:a') : checked.log
File inherited = new File(work, 'inherited')
pom(inherited, named('inherited'), '<modules><module>a</module></modules>' + snippet('One repository'))
pom(new File(inherited, 'a'), '<parent>' + named('inherited') + '</parent><artifactId>a</artifactId>', '')
checked = run(inherited, ['validate', '-pl', 'a'])
assert checked.code == 0 && checked.log.count('Nothing is checked here: ') == 1 : checked.log

// The parent POM of an organisation
File parent = pom(new File(work, 'parent'), named('acme-parent'), snippet('The parent POM of an organisation'))
File installed = new File(localRepositoryPath, 'org/acme/acme-parent/1/acme-parent-1.pom')
installed.parentFile.mkdirs()
installed.text = parent.text
File child = new File(work, 'child')
pom(child, '<parent>' + named('acme-parent') + '<relativePath/></parent><artifactId>child</artifactId>', '')
checked = run(child, ['validate'])
assert checked.code == 0 && checked.log.contains('Checking org.acme:child:1, kind ') : checked.log

// Every command. What builds this plugin itself is what continuous integration runs.
pom(new File(work, 'flock'), named('flock'), snippet('One repository'))
def folderFor = { String typed, int number ->
    File folder = new File(work, "command-$number")
    if (typed =~ / (validate|open-by-default:)/) {
        pom(folder, named('flock'), snippet('One repository'))
    } else {
        folder.mkdirs()
        new File(folder, 'site.yml').text = '- hosts: all\n'
    }
    folder
}
Set<String> commands = new TreeSet<>()
['README.md', 'docs/ci-recipes.md', 'docs/without-maven.md', 'docs/troubleshooting.md', 'docs/custom-rules.md'].each { page ->
    String text = new File(project, page).text
    def places = text.findAll(/(?m)^(?: {4}|.*?(?:run: |script: |sh '|entry: |- )).*?\bmvn .*$/)
    places.each { line -> commands << (line =~ /mvn .*/)[0].replaceAll(/['"]$/, '') }
    text.findAll(/commandLine ('mvn'.*)/) { it[1] }.each { commands << it.replaceAll(/[',]+ ?/, ' ').trim() }
}
// What compares with a base needs a history: adopting-on-an-old-project is tried by tests of its own.
commands.removeAll { it =~ /mvn (verify|-f )/ || it.contains('newSince') }
assert commands.size() > 12
List<String> all = commands.toList()
// No other project goes on while this script runs.
(0..<all.size()).toList().parallelStream().forEach { number ->
    String typed = all[number]
    def result = run(folderFor(typed, number), typed.split(/\s+/).toList().drop(1) + '-DopenByDefault.failOn=never')
    assert result.code == 0 : typed + '\n' + result.log
}
return true
