package bench;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Does nothing. */
@Mojo(name = "noop", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true, requiresProject = false)
public final class NoopMojo extends AbstractMojo {

    @Override
    public void execute() {}
}
