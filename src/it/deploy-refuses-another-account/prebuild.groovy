import io.github.sfnmaven.it.Cloud

new Cloud(endpoint).delete('deploy-refuses-another-account')
return true
