import io.github.sfnmaven.it.BuildLog
import io.github.sfnmaven.it.Cloud

def log = BuildLog.of(basedir)
def cloud = new Cloud(endpoint)

log.hasInOrder(
        "Checked src/main/sfn/order.asl.json: valid",
        "Rendered target/sfn/deploy-creates-the-stack.template.yaml: 1 state machine",
        "CREATE_IN_PROGRESS",
        "CREATE_COMPLETE",
        "Outputs:",
        "StateMachineArn")
log.hasOnce(~/CREATE_COMPLETE +StateMachine /)
// Maven 4 tells of every logger whose level has a name of Maven 3's.
log.hasNot('SLF4J')

def stack = cloud.stack('deploy-creates-the-stack')
assert stack.stackStatusAsString() == 'CREATE_COMPLETE'
assert cloud.output('deploy-creates-the-stack', 'StateMachineName') == 'deploy-creates-the-stack'
assert cloud.run(cloud.output('deploy-creates-the-stack', 'StateMachineArn'), '{}') == '"taken"'

def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/sfn/deploy-creates-the-stack.deployment.json'))
assert report.outputs.StateMachineName == 'deploy-creates-the-stack'
return true
