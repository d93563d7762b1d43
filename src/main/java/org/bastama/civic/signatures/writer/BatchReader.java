package org.bastama.civic.signatures.writer;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bastama.civic.petitions.Signables;
import org.bastama.foundation.shared.Formats;
import org.springframework.stereotype.Component;

/** Reads what a batch of commands is about, and locks the signatures it may change. */
@Component
class BatchReader {

    private final BulkRows rows;
    private final Signables signables;

    BatchReader(BulkRows rows, Signables signables) {
        this.rows = rows;
        this.signables = signables;
    }

    /** In the batch's transaction; the order is that of the locks: signatures by key, nothing else. */
    Batch read(List<Command> commands, Instant now) {
        rows.byKeysOnly();
        var batch = new Batch(now);
        var signs = of(commands, Command.Sign.class);
        var byToken = of(commands, Command.ByToken.class);
        var byId = of(commands, Command.ById.class);
        if (!byToken.isEmpty() || !byId.isEmpty()) {
            batch.knowSignables(signables.read(Stream.concat(byToken.stream(), byId.stream())
                    .map(Command::number)
                    .collect(Collectors.toSet())));
            batch.knowTokens(rows.lockByToken(
                    byToken.stream().map(Command.ByToken::token).collect(Collectors.toSet())));
            batch.know(rows.lock(byId.stream()
                    .map(command -> new SignatureKey(command.number(), command.signature()))
                    .collect(Collectors.toCollection(TreeSet::new))));
        }
        readMailboxes(batch, signs, of(commands, Command.Confirm.class));
        if (!signs.isEmpty()) {
            readAttempts(batch, signs);
        }
        return batch;
    }

    private void readMailboxes(Batch batch, List<Command.Sign> signs, List<Command.Confirm> confirms) {
        var mailboxes = Stream.concat(
                        signs.stream().map(Command.Sign::signature),
                        confirms.stream()
                                .flatMap(confirm -> batch.linked(confirm.token()).stream())
                                .map(BulkRows.Linked::signature)
                                .filter(row -> row.state() == SignatureState.PENDING))
                .map(MailboxKey::of)
                .collect(Collectors.toSet());
        if (!mailboxes.isEmpty()) {
            batch.know(rows.holders(mailboxes));
        }
    }

    private void readAttempts(Batch batch, List<Command.Sign> signs) {
        batch.know(rows.pending(signs.stream().map(Command.Sign::signature).toList()));
        batch.knowMails(rows.mails(
                signs.stream().map(Command.Sign::mailbox).collect(Collectors.toSet()), Formats.day(batch.now())));
        batch.knowRequests(rows.requests(signs.stream()
                .filter(sign -> sign.request() != null)
                .map(sign -> new BulkRows.RequestKey(
                        sign.number(),
                        java.util.Objects.requireNonNull(sign.request()).key()))
                .collect(Collectors.toSet())));
    }

    private static <C extends Command> List<C> of(Collection<Command> commands, Class<C> kind) {
        return commands.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
