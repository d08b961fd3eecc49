import io.github.sfnmaven.it.BuildLog
import io.github.sfnmaven.it.Cloud

def log = BuildLog.of(basedir)
def cloud = new Cloud(endpoint)


log.has("Checked src/main/sfn/order.asl.yaml: valid")
def output = cloud.run(cloud.output('deploy-reads-yaml', 'StateMachineArn'), '{}')
assert new groovy.json.JsonSlurper().parseText(output) == 'folded text with "quotes" and ünïcödé 😀'
return true
