import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/open-by-default/report.json'))
assert report.project.coordinates.startsWith('org.openbydefault:open-by-default-maven-plugin:')
assert report.project.kind == 'plugin'

def outcomes = report.results.collectEntries { [it.rule, it.outcome] }
def pages = new File(basedir, '../../../docs/rules').listFiles().findAll { !it.text.contains('| off |') }
assert outcomes.keySet() == pages.collect { it.name - '.md' } as Set : 'each rule that has a page and is not off runs'

// A clone has a remote to compare with, an archive has none.
outcomes.remove('scm-matches-remote').with { assert it in ['passed', 'not-applicable'] }
assert outcomes.findAll { it.value != 'passed' } == [
    // Nothing is deployed here.
    'container-images': 'not-applicable',
    'deployment-automation': 'not-applicable',
    'deployment-docs': 'not-applicable',
    'maintenance-tooling': 'not-applicable',
    'operations-docs': 'not-applicable',
    'operations-topics': 'not-applicable',
    'replication': 'not-applicable',
    // Nothing is closed, and nothing says so.
    'closed-parts': 'not-applicable',
    // There are no modules and no submodules.
    'scm-inheritance': 'not-applicable',
    'submodules-public': 'not-applicable',
]
return true
