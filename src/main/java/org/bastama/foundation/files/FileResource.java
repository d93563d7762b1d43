package org.bastama.foundation.files;

import java.io.InputStream;
import java.util.function.Supplier;
import org.springframework.core.io.AbstractResource;

/** A stored file as Spring MVC writes it. */
final class FileResource extends AbstractResource {

    private final StoredFile file;
    private final Supplier<InputStream> content;

    FileResource(StoredFile file, Supplier<InputStream> content) {
        this.file = file;
        this.content = content;
    }

    @Override
    public String getDescription() {
        return "stored file " + file.id();
    }

    @Override
    public InputStream getInputStream() {
        return content.get();
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public long contentLength() {
        return file.size();
    }

    @Override
    public String getFilename() {
        return file.name();
    }
}
