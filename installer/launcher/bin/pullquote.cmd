@echo off
rem Starts Pullquote, the window or the command line, with the runtime it came with.
setlocal
set "root=%~dp0.."
set "cache="
if exist "%root%\lib\pullquote.aot" set "cache=-XX:AOTCache=%root%\lib\pullquote.aot"
if defined cache set cache="%cache%"
"%root%\runtime\bin\java.exe" %cache% "@%root%\lib\java.options" "-Dorg.sqlite.lib.path=%root%\lib" --class-path "%root%\lib\pullquote.jar" org.pullquote.app.Main %*
exit /b %errorlevel%
