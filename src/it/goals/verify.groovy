String families = new File(basedir, '1-families.log').text
assert (families =~ /rules?: \d+ passed/).count == 5
assert families.contains('license-file: ') && families.contains('contributing: ') && families.contains('scm: ')

String rules = new File(basedir, '2-rules.log').text
assert rules =~ /license-file +error /
assert rules =~ /issue-tracker +error .*\(policy strict\)/

String page = new File(basedir, '3-explain.log').text
assert page.contains('# `license-file`') && page.contains('## How to fix')

String help = new File(basedir, '4-help.log').text
assert help.contains('open-by-default:check-operations') && help.contains('This plugin has 12 goals')

String skip = new File(basedir, '5-skip.log').text
assert skip.contains('Skipped because openByDefault.skip is set') && !skip.contains(' passed')

assert new File(basedir, '6-unknown.log').text.contains("Unknown rule 'licence-file', did you mean 'license-file'?")
