import groovy.json.JsonSlurper
import io.github.sfnmaven.it.BuildLog
import io.github.sfnmaven.it.Cloud

def log = BuildLog.of(basedir)
def cloud = new Cloud(endpoint)
def stack = 'plan-changes-nothing'

log.hasInOrder(
        "A deploy would create stack '$stack':",
        "Plan: 2 to add, 0 to modify, 0 to remove",
        "Creating stack '$stack'",
        "Stack '$stack' is up to date: a deploy would change nothing",
        "A deploy would update stack '$stack':",
        "0 to add")

assert cloud.stack(stack).stackStatusAsString() == 'CREATE_COMPLETE'
assert cloud.changeSets(stack).empty
assert cloud.events(stack).count { it.logicalResourceId() == stack && it.resourceStatusAsString() == 'CREATE_COMPLETE' } == 1

def report = new JsonSlurper().parse(new File(basedir, "target/sfn/${stack}.plan.json"))
assert report.action == 'update'
assert report.changes*.resource.contains('StateMachine')
return true
