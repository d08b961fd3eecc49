import io.github.sfnmaven.it.Cloud

new Cloud(endpoint).delete('deploy-keeps-the-main-definition')
return true
