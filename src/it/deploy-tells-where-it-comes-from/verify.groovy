import io.github.sfnmaven.it.BuildLog
import io.github.sfnmaven.it.Cloud
import java.util.HexFormat
import java.security.MessageDigest

def name = 'deploy-tells-where-it-comes-from'
def project = "io.github.sfnmaven.it:${name}:1.4.2"
def tags = new Cloud(endpoint).stack(name).tags().collectEntries { [it.key(), it.value()] }
def bytes = new File(basedir, "target/sfn/${name}.template.yaml").bytes
def hash = HexFormat.of().formatHex(MessageDigest.getInstance('SHA-256').digest(bytes))

assert tags == ['sfn:project': project, 'sfn:template-sha256': hash]
def told = "Deployed from ${project} (template ${hash.substring(0, 12)})".toString()
BuildLog.of(basedir).hasInOrder(
        "CREATE_COMPLETE",
        "Stack '${name}' is up to date: nothing to deploy".toString(),
        "'1.4.3-SNAPSHOT' is a snapshot, which <allowSnapshots> or -Dsfn.allowSnapshots forbids to deploy",
        told,
        "Outputs:",
        "CREATE_COMPLETE",
        told)
return true
