assert new File(basedir, '1-all.log').text.count('see target') == 1
assert new File(basedir, 'target/open-by-default/report.json').file
assert new File(basedir, '2-module.log').text.count('see target') == 0
