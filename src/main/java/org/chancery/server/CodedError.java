package org.chancery.server;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.api.ErrorCode;

/** An error as clients see it: a message, where it happened, and in {@code extensions} its code and what helps. */
final class CodedError implements GraphQLError {

    private final ErrorCode code;
    private final String message;
    private final transient Map<String, Object> extensions;
    private final List<SourceLocation> locations;
    private final transient List<Object> path;

    private CodedError(
            ErrorCode code,
            String message,
            Map<String, Object> extensions,
            List<SourceLocation> locations,
            List<Object> path) {
        this.code = code;
        this.message = message;
        this.extensions = extensions;
        this.locations = locations;
        this.path = path;
    }

    static CodedError of(ErrorCode code, String message) {
        return of(code, message, Map.of());
    }

    static CodedError of(ErrorCode code, String message, Map<String, Object> details) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code.name());
        extensions.putAll(details);
        return new CodedError(code, message, extensions, null, null);
    }

    /** The same error, standing where the other one stood. */
    CodedError at(GraphQLError other) {
        return new CodedError(code, message, extensions, other.getLocations(), other.getPath());
    }

    CodedError at(List<SourceLocation> where, List<Object> which) {
        return new CodedError(code, message, extensions, where, which);
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public List<SourceLocation> getLocations() {
        return locations;
    }

    @Override
    public List<Object> getPath() {
        return path;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return extensions;
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorClassification.errorClassification(code.name());
    }

    /** Without graphql-java's own {@code classification}: the code says it. */
    @Override
    public Map<String, Object> toSpecification() {
        Map<String, Object> specification = new LinkedHashMap<>();
        specification.put("message", message);
        if (locations != null) {
            List<Map<String, Integer>> shown = locations.stream()
                    .filter(l -> l != null && l.getLine() > 0 && l.getColumn() > 0)
                    .map(l -> Map.of("line", l.getLine(), "column", l.getColumn()))
                    .toList();
            if (!shown.isEmpty()) {
                specification.put("locations", shown);
            }
        }
        if (path != null) {
            specification.put("path", path);
        }
        specification.put("extensions", extensions);
        return specification;
    }
}
