package org.bastama.foundation.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Uploaded files: documents (PDF, PNG, JPEG up to 10 MB), checked by content, images re-encoded, kept in the database. */
@Component
public class Files {

    /** The largest document, in bytes. */
    public static final long MAXIMUM = 10 * 1024 * 1024;

    /** How long a file of {@link #storeForAWhile} is kept. */
    public static final Duration A_WHILE = Duration.ofDays(2);

    private final FileRepository repository;
    private final Clock clock;

    Files(FileRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Checks a document that is stored later, if at all; rejected like {@link #storeDocument}. */
    public static void checkDocument(byte[] content) {
        Document.check(content);
    }

    /** Checks and stores a document; rejected with {@code files.too-large}, {@code files.wrong-kind} or {@code files.broken}. */
    @Transactional
    public StoredFile storeDocument(String name, byte[] content, Actor actor) {
        var document = Document.check(content);
        var clean = FileName.of(name, document.kind());
        return store(
                clean, document.kind().mediaType(), new ByteArrayInputStream(document.content()), MAXIMUM, actor, null);
    }

    /**
     * Stores what a job is to read, whatever it is, so that any node can; it is never served, and forgotten after
     * {@link #A_WHILE}. Rejected with {@code files.too-large} beyond so many bytes.
     */
    @Transactional
    public StoredFile storeForAWhile(String name, InputStream content, long maximum, Actor actor) {
        var until = clock.instant().plus(A_WHILE);
        return store(FileName.of(name), "application/octet-stream", content, maximum, actor, until);
    }

    /** What is known of a file. */
    @Transactional(readOnly = true)
    public Optional<StoredFile> find(UUID id) {
        return repository.find(id);
    }

    /** Writes a file's content, piece by piece. */
    public void write(UUID id, OutputStream to) {
        try (var content = open(id)) {
            content.transferTo(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file's content, read from the database piece by piece; an unknown file is empty. */
    public InputStream open(UUID id) {
        return new ChunkStream(seq -> repository.chunk(id, seq));
    }

    /** Forgets a file. */
    @Transactional
    public void delete(UUID id) {
        repository.delete(id);
    }

    /**
     * The answer to a request for a document, as an attachment that no browser takes for anything else; 404 when there is
     * none. Whether the asker may see it is for the caller to say.
     */
    public ResponseEntity<Resource> download(UUID id) {
        var file = find(id).filter(f -> !f.isTemporary()).orElse(null);
        if (file == null) {
            return ResponseEntity.notFound().build();
        }
        var attachment = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new FileResource(file, () -> open(id)));
    }

    private StoredFile store(
            String name,
            String mediaType,
            InputStream content,
            long maximum,
            Actor actor,
            @Nullable Instant keptUntil) {
        var id = Ids.next(clock);
        var file = new StoredFile(id, name, mediaType, 0, clock.instant(), keptUntil != null);
        repository.add(file, actor, keptUntil);
        var chunks = new ChunkReader(content, maximum);
        try {
            for (var chunk = chunks.next(); chunk != null; chunk = chunks.next()) {
                repository.addChunk(id, chunks.count() - 1, chunk);
            }
        } catch (IOException e) {
            throw Rejection.of("files.broken");
        }
        repository.seal(id, chunks.size(), chunks.sha256());
        return file.ofSize(chunks.size());
    }
}
