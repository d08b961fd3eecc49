import io.github.sfnmaven.it.BuildLog

def log = BuildLog.of(basedir)


log.has("src/main/sfn/broken.asl.json:4:")
log.has("src/main/sfn/refund.asl.yaml:1:10: error: StartAt refers to state 'Refnd', which does not exist (did you mean 'Refund'?) [missing-transition-target]")
log.has("Checked 3 definitions: 2 errors")
log.hasNot("\tat ")

def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/sfn/validation.json'))
assert report.summary == [definitions: 3, valid: 1, errors: 2, warnings: 0, suppressed: 0]
assert report.definitions*.valid == [false, true, false]
assert report.definitions[2].diagnostics[0].path == '/StartAt'
assert new File(basedir, 'target/sfn/validation.sarif').exists()
assert new File(basedir, 'target/sfn/TEST-sfn.xml').exists()
return true
