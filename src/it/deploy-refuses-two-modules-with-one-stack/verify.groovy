import io.github.sfnmaven.it.BuildLog
import io.github.sfnmaven.it.Cloud

def log = BuildLog.of(basedir)
def cloud = new Cloud(endpoint)

log.hasInOrder(
        "Stack 'two-modules-one-stack' is deployed at the end of the build",
        "Stack 'two-modules-one-stack' is that of module 'io.github.sfnmaven.it:one-stack-first' in this build already",
        "set another <stackName> in module 'io.github.sfnmaven.it:one-stack-second'")
log.hasNot("Creating stack")
assert cloud.find('two-modules-one-stack').isEmpty()
return true
