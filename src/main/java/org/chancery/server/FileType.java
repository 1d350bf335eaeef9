package org.chancery.server;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Map;
import org.chancery.api.ErrorCode;
import org.chancery.loading.file.ReceivedFile.Packing;

/** What a file that is sent says it is; anything else any web page could send here without being asked first. */
record FileType(Packing packing) {

    private static final Map<String, Packing> TAKEN = Map.of(
            "text/csv", Packing.NONE,
            "application/yaml", Packing.NONE,
            "application/json", Packing.NONE,
            "application/jsonl", Packing.NONE,
            "application/x-ndjson", Packing.NONE,
            "application/gzip", Packing.GZIP,
            "application/x-gzip", Packing.GZIP,
            "application/zip", Packing.ZIP);

    private static final String RIGHT =
            "right is application/yaml, application/json or text/csv in UTF-8, application/gzip or application/zip";

    /** @throws RefusedUpload with 415 where it is nothing that is taken */
    static FileType of(HttpServerRequest request) {
        List<String> types = request.headers().getAll(HttpHeaders.CONTENT_TYPE);
        Packing packing = types.size() == 1 && MediaTypes.isUtf8(types.get(0))
                ? TAKEN.get(MediaTypes.parts(types.get(0), ";").get(0))
                : null;
        if (packing == null) {
            throw refused("Content-Type", types, RIGHT);
        }
        List<String> encodings = request.headers().getAll(HttpHeaders.CONTENT_ENCODING).stream()
                .flatMap(header -> MediaTypes.parts(header, ",").stream())
                .filter(encoding -> !encoding.equals("identity"))
                .toList();
        if (encodings.isEmpty()) {
            return new FileType(packing);
        }
        if (packing == Packing.NONE && (encodings.equals(List.of("gzip")) || encodings.equals(List.of("x-gzip")))) {
            return new FileType(Packing.GZIP);
        }
        throw refused("Content-Encoding", encodings, "right is none, or gzip of text/csv");
    }

    private static RefusedUpload refused(String header, List<String> given, String right) {
        return new RefusedUpload(
                415,
                ErrorCode.INVALID_INPUT,
                "The " + header + " " + (given.isEmpty() ? "(none)" : Shown.text(String.join(", ", given)))
                        + " is not taken; " + right);
    }
}
