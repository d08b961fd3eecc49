import io.github.sfnmaven.it.Cloud

new Cloud(endpoint).delete('events-prints-the-oldest-first')
return true
