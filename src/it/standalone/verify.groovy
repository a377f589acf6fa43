// The jar that people without Maven start, as it is released.
import groovy.json.JsonSlurper
import java.util.zip.ZipFile

File folder = new File(localRepositoryPath, "org/openbydefault/open-by-default-maven-plugin/$version")
File jar = folder.listFiles().find { it.name.endsWith('-standalone.jar') }
File work = new File(basedir, 'work')
work.mkdirs()

def run = { List<String> arguments, String input = '' ->
    String java = new File(System.getProperty('java.home'), 'bin/java')
    Process process = ([java] + mavenOpts.split(' ').toList() + ['-jar', jar.path] + arguments).execute(null as List, work)
    def out = new ByteArrayOutputStream()
    def errors = new ByteArrayOutputStream()
    process.consumeProcessOutput(out, errors)
    process.outputStream.withWriter('UTF-8') { it << input }
    int code = process.waitFor()
    process.waitForProcessOutput()
    [code: code, out: out.toString('UTF-8'), errors: errors.toString('UTF-8')]
}

def asked = run(['--version'])
assert asked.code == 0 && asked.out.trim() == version : asked

// A check: the exit status, and reports that are those of the goal, byte for byte
def checked = run(['check', '../checkout', '--formats=html'])
assert checked.code == 1 && checked.out.contains('scm-public: ') && checked.errors.empty : checked
['report.json', 'index.html'].each {
    byte[] ofGoal = new File(basedir, "target/open-by-default/$it").bytes
    byte[] ofJar = new File(work, "target/open-by-default/$it").bytes
    assert ofGoal.length > 1000 && Arrays.equals(ofGoal, ofJar) : it
}
def mistaken = run(['check', '../checkout', '--fail-on=never'])
assert mistaken.code == 2 && mistaken.errors.contains('--fail-on') && mistaken.out.empty : mistaken

// Many repositories: the same bytes whatever the number of threads
String list = "../checkout.git\t\thttps://github.com/acme/sheep-counter\n../playbooks.git\n../nowhere.git\n"
def lines = run(['batch', '--threads=1'], list)
assert lines.code == 0 && lines.out == run(['batch', '--threads=8'], list).out : lines
def repositories = lines.out.readLines().collect { new JsonSlurper().parseText(it) }
assert repositories*.repository.path == ['../checkout.git', '../playbooks.git', '../nowhere.git']
assert repositories[0].results.find { it.rule == 'scm-public' }.outcome == 'failed'
assert repositories[1].results.find { it.rule == 'scm' }.outcome == 'not-applicable'
assert repositories[2].error && !repositories[2].results

new File(work, 'lines.jsonl').text = lines.out
def fleet = run(['fleet', 'lines.jsonl'])
assert fleet.code == 0 && new File(work, 'target/open-by-default/fleet.html').text.contains('playbooks') : fleet
def explained = run(['explain', 'license-file'])
assert explained.code == 0 && explained.out.contains('How to fix') : explained

// Names all that it bundles, and nothing else: the list of the plugin's jar is not its own
def zip = new ZipFile(jar)
def boms = zip.entries().findAll { it.name.startsWith('META-INF/sbom/') && !it.directory }
assert boms*.name == ['META-INF/sbom/open-by-default-maven-plugin-standalone.cdx.json']
def bom = new JsonSlurper().parse(zip.getInputStream(boms[0]))
assert bom.components*.name.sort() == [
    'JavaEWAH', 'commonmark', 'commons-codec', 'doxia-logging-api', 'doxia-sink-api', 'maven-model', 'maven-reporting-api',
    'org.eclipse.jgit', 'picocli', 'plexus-utils', 're2j', 'slf4j-api', 'snakeyaml-engine'
]
assert bom.metadata.component.purl.endsWith("@$version?classifier=standalone&type=jar")
assert bom.dependencies*.ref as Set == (bom.components*.'bom-ref' + bom.metadata.component.'bom-ref') as Set
assert bom.dependencies.collectMany { it.dependsOn }.every { it in bom.components*.'bom-ref' }
def origins = [
    'org/openbydefault/', 'org/apache/maven/doxia/', 'org/apache/maven/model/', 'org/apache/maven/reporting/',
    'org/codehaus/doxia/sink/', 'org/codehaus/plexus/util/', 'org/slf4j/', 'picocli/'
]
def others = zip.entries().findAll { it.name.endsWith('.class') && !origins.any { origin -> it.name.startsWith(origin) } }
assert others.empty
assert zip.getEntry('META-INF/THIRD-PARTY-NOTICES-STANDALONE.txt') && zip.getEntry('META-INF/THIRD-PARTY-NOTICES.txt')
zip.close()
assert new File(folder, jar.name.replace('.jar', '-cyclonedx.json')).file
return true
