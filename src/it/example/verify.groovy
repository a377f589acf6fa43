import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/open-by-default/report.json'))
assert report.project.kind == 'service'
def outcomes = report.results.collectEntries { [it.rule, it.outcome] }
['license-file', 'license-approved', 'license-consistent', 'contributing', 'maintenance-model', 'deployment-docs',
 'operations-docs', 'deployment-automation', 'scm', 'scm-matches-remote', 'issue-tracker', 'readme'].each {
    assert outcomes[it] == 'passed' : it
}
['scm-public', 'security-policy', 'docs-links'].each { assert outcomes[it] == 'failed' : it }

// The README shows this very output.
String shown = (new File(basedir.parentFile.parentFile.parentFile, 'README.md').text =~ /(?s)```text\n(.*?)```/)[0][1]
String log = new File(basedir, 'build.log').text.replace('\r', '')
shown.readLines().each { assert log.contains(it) : it }
return true
