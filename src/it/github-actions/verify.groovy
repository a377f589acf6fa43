assert new File(basedir, 'build.log').text =~ /(?m)^::error file=pom.xml.*license-file/
assert new File(basedir, 'summary.md').text.contains('license-file')
return true
