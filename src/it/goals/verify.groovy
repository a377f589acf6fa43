String families = new File(basedir, '1-families.log').text
assert (families =~ /rules?: \d+ passed/).count == 5
assert families.contains('license-file: ') && families.contains('contributing: ') && families.contains('scm: ')

String rules = new File(basedir, '2-rules.log').text
assert rules =~ /license-file +error +failed /
assert rules =~ /issue-tracker +error +failed +.*\n?.*\(policy strict\)/

String page = new File(basedir, '3-explain.log').text
assert page.contains('How to fix') && !page.contains('`') && !page.contains('](')
assert page.contains('In this build') && page.contains('severity error, set by: rule default') && page.contains('failed: ')

String help = new File(basedir, '4-help.log').text
assert help.contains('open-by-default:check-operations') && help.contains('This plugin has 15 goals')

String skip = new File(basedir, '5-skip.log').text
assert skip.contains('Skipped because openByDefault.skip is set') && !skip.contains(' passed')

assert new File(basedir, '6-unknown.log').text.contains("Unknown rule 'licence-file', did you mean 'license-file'?")
assert new File(basedir, '7-none.log').text.contains('Say which rule: -DopenByDefault.rule=<rule>; known are build-docs, ')

String detail = new File(basedir, '8-detail.log').text
['skip', 'policy', 'kind', 'failOn', 'severities', 'options', 'internalHosts', 'communityDefaults', 'formats', 'annotations', 'online',
    'privateAddresses', 'verbose', 'directory', 'pom', 'rules'].each {
    assert detail.contains("User property: openByDefault.$it") : it
}

String converted = new File(basedir, '9-convert.log').text
assert converted.contains('readme-file-exists: became the built-in rule readme')
assert converted.contains('big-files: not mapped: nothing here does what large-file does')
String policy = new File(basedir, 'target/open-by-default/policy.yml').text
assert policy.contains('repolinter.notice:')

String tested = new File(basedir, '10-policy-test.log').text
assert tested.contains('acme.yml:12 acme.notice: should pass, is failed: There is no notice')
assert tested.contains('Examples run: 2, wrong: 1')

String fleet = new File(basedir, '11-fleet.log').text
assert fleet.contains('1 repository: 1 keep every rule')
assert fleet.contains('The page: target/open-by-default/fleet.html')
assert new File(basedir, 'target/open-by-default/fleet.html').text.contains('org.acme:goals:1.0.0')
assert new File(basedir, 'target/open-by-default/fleet.jsonl').readLines().size() == 1
assert new File(basedir, '12-no-reports.log').text.contains('Say which reports: -DopenByDefault.reports=FOLDER')
return true
