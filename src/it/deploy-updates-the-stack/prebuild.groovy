import io.github.sfnmaven.it.Cloud

new Cloud(endpoint).delete('deploy-updates-the-stack')
return true
