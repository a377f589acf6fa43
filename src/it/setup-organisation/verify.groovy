assert new File(basedir, 'policy-test.log').text.contains('Examples run: 2, wrong: 0')
