import io.github.sfnmaven.it.Cloud

new Cloud(endpoint).delete('deploy-keeps-secrets')
return true
