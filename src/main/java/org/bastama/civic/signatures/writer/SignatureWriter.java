package org.bastama.civic.signatures.writer;

import java.util.List;
import org.bastama.civic.signatures.SignPetition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one entry for whatever changes signatures. Commands come from outside any transaction, wait in the queue, and are
 * answered when the batch that carried them out is durable.
 */
@Component
public class SignatureWriter {

    private final WriterQueue queue;
    private final WriterProperties properties;

    SignatureWriter(WriterQueue queue, WriterProperties properties) {
        this.queue = queue;
        this.properties = properties;
    }

    /** Carries out one command. Throws {@link SignPetition.Busy} when too many wait, with nothing done. */
    @Transactional(propagation = Propagation.NEVER)
    public Outcome submit(Command command) {
        return queue.offer(command).await(properties.patience());
    }

    /**
     * Carries out many commands, as for a moderator, who waits for room in the queue; the outcomes are in their order,
     * but several writers may carry them out in another. When one fails, those before and after it may be done:
     * repeating is harmless.
     */
    @Transactional(propagation = Propagation.NEVER)
    public List<Outcome> submit(List<? extends Command> commands) {
        var waiting = commands.stream().map(queue::put).toList();
        return waiting.stream().map(one -> one.await(properties.patience())).toList();
    }
}
