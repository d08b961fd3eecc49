import io.github.sfnmaven.it.BuildLog
import io.github.sfnmaven.it.Cloud

def log = BuildLog.of(basedir)
def cloud = new Cloud(endpoint)

log.hasInOrder(
        "Stack 'nothing-first' is deployed at the end of the build: 3 deploys to come",
        "src/main/sfn/order.asl.json:8:15: error: Next refers to state 'Aprove'",
        "Nothing is deployed at the end of the build: module 'io.github.sfnmaven.it:nothing-broken' has failed",
        "BUILD FAILURE",
        // With --fail-never Maven goes on with what depends on the broken module as well.
        "Nothing is deployed at the end of the build: module 'io.github.sfnmaven.it:nothing-broken' has failed",
        "Build failures were ignored",
        "Nothing is deployed at the end of the build: module 'io.github.sfnmaven.it:nothing-broken' has failed",
        "BUILD FAILURE")
log.hasNot("Creating stack")
assert ['nothing-first', 'nothing-broken', 'nothing-dependent', 'nothing-last'].every { cloud.find(it).isEmpty() }
return true
