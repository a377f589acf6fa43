import groovy.json.JsonSlurper
import java.util.zip.ZipFile

// What a check of a small repository costs a JVM that has just started, in counts that do not depend on the machine.
Set<String> classes(String log) {
    def names = new File(basedir, "target/$log").readLines().collect { (it =~ /\] (\S+) source:/)[0][1] }
    names.findAll { it ==~ /(org\.openbydefault|java|jdk|sun)\..*/ }.collect { it.replaceAll('[/+]0x.*', '') } as Set
}

Set<String> loaded = classes('checked.txt') - classes('skipped.txt')
Set<String> shipped = loaded.findAll { it.startsWith('org.openbydefault.') }
Set<String> own = shipped.findAll { !it.contains('.shaded.') }
int ownClasses = own.size()
int libraryClasses = shipped.size() - ownClasses
assert ownClasses > 100 && ownClasses <= 360
assert libraryClasses <= 105
int lambdas = own.count { it.contains('$$Lambda') }
assert lambdas == 0
[
    'parsers that no file here needs' : ~/.*\.shaded\.(snakeyaml|jgit|javaewah|codec|re2j)\..*/,
    'policies and rules without code, for a built-in policy' : ~/org\.openbydefault\.(declared|convert|configuration\.(Policy(Reader|Text|Document|Digest)|Limits)).*/,
    'formats that nobody asked for' : ~/org\.openbydefault\.report\.(Sarif|Junit|Markdown|Html|Gitlab|Badge).*/,
    'the network' : ~/org\.openbydefault\.network\..*|java\.net\.(http\..*|Socket)|sun\.nio\.ch\..*Socket.*/,
    'processes' : ~/java\.lang\.Process(Builder|Impl).*/,
    'what compares records' : ~/java\.lang\.runtime\.ObjectMethods.*/,
    'the index of licence texts, for a plain Apache-2.0' : ~/org\.openbydefault\.license\.(TextMatcher|Aligner)/
].each { what, pattern ->
    String found = loaded.findAll { it ==~ pattern }.join(' ')
    assert found.empty : what
}

def report = new JsonSlurper().parse(new File(basedir, 'target/open-by-default/report.json'))
assert report.summary.passed > 20

def folder = new File(localRepositoryPath, "org/openbydefault/open-by-default-maven-plugin/$report.tool.version")
def pom = new groovy.xml.XmlSlurper().parse(folder.listFiles().find { it.name.endsWith('.pom') })
assert pom.dependencies.isEmpty() && pom.build.isEmpty()

def jar = new ZipFile(folder.listFiles().find { it.name ==~ /open-by-default-maven-plugin-[\d.]+(-SNAPSHOT)?\.jar/ })
assert new File(jar.name).length() < 6_000_000
assert jar.entries().findAll { it.name ==~ /META-INF\/.*\.(SF|RSA)/ }.empty
def bom = new JsonSlurper().parse(jar.getInputStream(jar.getEntry('META-INF/sbom/open-by-default-maven-plugin.cdx.json')))
assert bom.components*.name.containsAll(['JavaEWAH', 'commonmark', 'commons-codec', 'org.eclipse.jgit', 're2j', 'snakeyaml-engine'])
return true
