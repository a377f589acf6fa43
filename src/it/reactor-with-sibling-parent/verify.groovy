assert (new File(basedir, '1-all.log').text =~ /rules?: \d+ passed/).count == 1
assert new File(basedir, 'target/open-by-default/report.json').file
assert (new File(basedir, '2-module.log').text =~ /rules?: \d+ passed/).count == 0
