import io.github.sfnmaven.it.BuildLog
import io.github.sfnmaven.it.Cloud

def log = BuildLog.of(basedir)
def cloud = new Cloud(endpoint)

log.has("Creating stack 'deploy-recreates-a-failed-stack' failed: 'StateMachine' (AWS::StepFunctions::StateMachine)")
log.has("delete it with 'mvn sfn:delete -Dsfn.stackName=deploy-recreates-a-failed-stack")
log.hasInOrder(
        ": its creation failed",
        "Root cause: StateMachine (AWS::StepFunctions::StateMachine) CREATE_FAILED",
        "Deleting stack 'deploy-recreates-a-failed-stack'",
        "Creating stack 'deploy-recreates-a-failed-stack'",
        "Stack 'deploy-recreates-a-failed-stack' created in ",
        "Stack 'deploy-recreates-a-failed-stack' is CREATE_COMPLETE")
assert cloud.stack('deploy-recreates-a-failed-stack').stackStatusAsString() == 'CREATE_COMPLETE'
return true
