import io.github.sfnmaven.it.BuildLog

def log = BuildLog.of(basedir)

log.has("[DEBUG]")
log.has("CREATE_COMPLETE")
['correct-horse-battery', 'secret-key-of-this-test', 'session-token-of-this-test'].each { log.hasNot(it) }
['deployment', 'plan'].each {
    assert !new File(basedir, "target/sfn/deploy-keeps-secrets.${it}.json").text.contains('correct-horse-battery')
}
return true
