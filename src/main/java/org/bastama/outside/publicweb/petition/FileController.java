package org.bastama.outside.publicweb.petition;

import java.util.UUID;
import java.util.regex.Pattern;
import org.bastama.civic.responses.ActFiles;
import org.bastama.foundation.files.Files;
import org.bastama.outside.publicweb.page.PageFault;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Documents of what authorities published on a petition, for everybody who may read that. */
@RestController
class FileController {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final ReadablePetitions readable;
    private final ActFiles documents;
    private final Files files;

    FileController(ReadablePetitions readable, ActFiles documents, Files files) {
        this.readable = readable;
        this.documents = documents;
        this.files = files;
    }

    @GetMapping("/p/{number}/files/{file}")
    ResponseEntity<Resource> download(@PathVariable String number, @PathVariable String file) {
        var petition = readable.open(ReadablePetitions.number(number));
        if (!ID.matcher(file).matches() || !documents.isPublished(petition.number(), UUID.fromString(file))) {
            throw PageFault.notFound();
        }
        return files.download(UUID.fromString(file));
    }
}
