import io.github.sfnmaven.it.Cloud

new Cloud(endpoint).delete('delete-removes-the-stack')
return true
